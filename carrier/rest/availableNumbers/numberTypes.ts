export const NUMBER_TYPES = ['local', 'mobile', 'tollFree'] as const
