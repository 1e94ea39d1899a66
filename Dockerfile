# The product without the local carrier's demo: with a Postgres and Twilio, as docker-compose.yml has it.
FROM node:24-bookworm-slim
ENV NEXT_TELEMETRY_DISABLED=1
WORKDIR /app
RUN chown node:node /app
USER node

COPY --chown=node:node package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --include=optional --no-audit --no-fund

COPY --chown=node:node . .
RUN npm run build && mkdir -p .data

# Recordings, unless they go to an S3-compatible store.
VOLUME /app/.data
ENV HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

# npm hands signals on, and a stop lets everything end in its order.
STOPSIGNAL SIGTERM
CMD ["npm", "start"]
