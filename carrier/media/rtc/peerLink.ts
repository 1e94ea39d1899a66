import {
  DtlsClient,
  IceCandidate,
  type Message,
  ProtectionProfileAes128CmHmacSha1_80,
  RTCDtlsFingerprint,
  RTCDtlsParameters,
  RTCDtlsTransport,
  RTCIceGatherer,
  RTCIceParameters,
  RTCIceTransport,
  StunProtocol,
  type UdpTransport,
} from 'werift'
import type { RemoteSdp } from './readRemoteSdp.ts'
import type { MasterKey } from './srtpKeys.ts'

export interface PeerLinkSettings {
  /**
   * Lite (RFC 8445, section 2.5): we answer the browser's connectivity checks and make none. Fewer timers a leg, and
   * no wait before the handshake. Two lite ends cannot meet, so whoever plays the browser sets it to false.
   */
  readonly iceLite: boolean
}

export interface LinkKeys {
  readonly local: MasterKey
  readonly remote: MasterKey
}

export interface LinkEvents {
  onConnected(keys: LinkKeys): void
  /** SRTP and SRTCP as they come in, from `address`:`port`. The buffer may be changed in place. */
  onMedia(packet: Buffer, address: string, port: number): void
  /** Anything at all came in: the far side is alive. */
  onSign(): void
  /** The handshake failed or the far side closed it; not told after `close`. */
  onLost(reason: string): void
}

/**
 * ICE and DTLS to one far end, by werift, over one UDP socket; SRTP is taken out of its hands, because its path costs a
 * packet several times what the bare work does. This is the only file that knows werift's insides: the socket, the
 * nominated pair and the exported keys. `peerLink.int.test.ts` fails when an upgrade moves them.
 */
export class PeerLink {
  #events: LinkEvents
  #gatherer: RTCIceGatherer
  #ice: RTCIceTransport
  #dtls: RTCDtlsTransport | null = null
  #socket: UdpTransport['socket'] | null = null
  #address = ''
  #port = 0
  #closed = false

  constructor({ iceLite }: PeerLinkSettings, events: LinkEvents) {
    this.#events = events
    // One socket on all addresses: werift opens one for each address it gathers, and each of them listens on all.
    this.#gatherer = new RTCIceGatherer({
      iceLite,
      useIpv4: false,
      useIpv6: false,
      additionalHostAddresses: ['127.0.0.1'],
      ...(iceLite ? { filterStunResponse: this.#isTheirCheck } : {}),
    })
    this.#gatherer.connection.stunServer = undefined as never
    this.#ice = new RTCIceTransport(this.#gatherer)
  }

  /** Opens the socket and makes the certificate; resolves with what our SDP has to say. */
  async open(): Promise<{ usernameFragment: string; password: string; fingerprint: string; port: number }> {
    const certificate = await RTCDtlsTransport.SetupCertificate()
    await this.#gatherer.gather()
    const [candidate] = this.#gatherer.connection.localCandidates
    if (this.#closed) await this.#gatherer.connection.close()
    else if (!candidate) throw new Error('no UDP socket could be opened for a call')
    this.#dtls = new RTCDtlsTransport({}, this.#ice, certificate, [ProtectionProfileAes128CmHmacSha1_80])
    const { usernameFragment, password } = this.#gatherer.localParameters
    const fingerprint = certificate.getFingerprints()[0]?.value ?? ''
    return { usernameFragment, password, fingerprint, port: candidate?.port ?? 0 }
  }

  /** Begins ICE and the handshake with what the far side's SDP says. Problems are told by `onLost`. */
  start(
    remote: RemoteSdp,
    role: { readonly controlling: boolean; readonly dtls: 'client' | 'server' },
  ): void {
    const dtls = this.#dtls
    if (!dtls) throw new Error('a link is opened before it is started')
    const { connection } = this.#gatherer
    connection.iceControlling = role.controlling
    this.#ice.setRemoteParams(
      new RTCIceParameters({
        iceLite: remote.iceLite,
        usernameFragment: remote.usernameFragment,
        password: remote.password,
      }),
    )
    dtls.role = role.dtls
    const fingerprints = remote.fingerprints.map(
      ({ algorithm, value }) => new RTCDtlsFingerprint(algorithm, value),
    )
    dtls.setRemoteParams(new RTCDtlsParameters(fingerprints, role.dtls === 'server' ? 'client' : 'server'))
    dtls.onStateChange.subscribe((state) => {
      if (state === 'connected') this.#takeOver(dtls.dtls)
      if (state === 'closed') this.#lose('the far side closed the connection')
    })
    this.#ice.onStateChange.subscribe((state) => {
      if (state === 'failed') this.#lose('no packets get through')
    })
    this.#connect(remote, dtls).catch((error: unknown) => {
      this.#lose(error instanceof Error ? error.message : String(error))
    })
  }

  /** Sends a finished SRTP or SRTCP packet; nothing happens while the link is not up. */
  send(packet: Buffer): void {
    if (this.#socket) this.#socket.send(packet, this.#port, this.#address)
  }

  /** Later packets go where the far side last spoke from: browsers move to a better path during a call. */
  moveTo(address: string, port: number): void {
    this.#address = address
    this.#port = port
  }

  isAt(address: string, port: number): boolean {
    return port === this.#port && address === this.#address
  }

  /** Closes the socket; nothing is told afterwards. Idempotent. */
  async close(): Promise<void> {
    this.#closed = true
    this.#socket = null
    if (this.#dtls) await this.#dtls.stop()
    else await this.#ice.stop()
  }

  async #connect(remote: RemoteSdp, dtls: RTCDtlsTransport): Promise<void> {
    // A lite end waits to be called and needs to know nobody's address.
    if (!this.#gatherer.connection.iceLite) {
      for (const { address, port, priority } of remote.hosts) {
        await this.#ice.addRemoteCandidate(new IceCandidate(1, '1', address, port, priority, 'udp', 'host'))
      }
      await this.#ice.addRemoteCandidate(undefined)
    }
    await this.#ice.start()
    if (this.#closed) return
    const connected = dtls.start()
    await Promise.all([connected, dtls.dtls instanceof DtlsClient && callAtOnce(dtls.dtls)])
  }

  /**
   * Only who knows the names from both SDPs is answered; werift would let any stranger's check choose the pair. The first
   * check chooses it: a browser nominates with its second, 50 ms later, yet begins the handshake right after the
   * first, so taking the first as the nomination saves that round. Later packets move the link if need be.
   */
  #isTheirCheck = (check: Message): boolean => {
    const { localUsername, remoteUsername } = this.#gatherer.connection
    const [ours, theirs] = String(check.getAttributeValue('USERNAME')).split(':')
    if (ours !== localUsername || (remoteUsername !== '' && theirs !== remoteUsername)) return false
    if (!check.attributesKeys.includes('USE-CANDIDATE')) check.setAttribute('USE-CANDIDATE', null)
    return true
  }

  #takeOver(dtls: RTCDtlsTransport['dtls']): void {
    const pair = this.#gatherer.connection.nominated
    if (!dtls || !pair || !(pair.protocol instanceof StunProtocol)) {
      // werift swallows what its listeners throw: a changed inside has to be told in words.
      this.#lose('werift has changed: there is no nominated UDP pair after its handshake')
      return
    }
    const { localKey, localSalt, remoteKey, remoteSalt } = dtls.extractSessionKeys(16, 14)
    const { transport } = pair.protocol
    const rest = transport.onData
    const { onMedia, onSign } = this.#events
    transport.onData = (data, address) => {
      onSign.call(this.#events)
      // RFC 7983: 128 to 191 is RTP and RTCP, the rest is STUN and DTLS.
      const first = data[0] as number
      if (first < 128 || first > 191) return rest(data, address)
      onMedia.call(this.#events, data, address[0], address[1])
    }
    transport.socket.on('error', () => {
      // A send that the system refused is a packet lost, not a reason to end the process.
    })
    this.#socket = transport.socket
    this.moveTo(...pair.remoteAddr)
    this.#events.onConnected({
      local: { key: localKey, salt: localSalt },
      remote: { key: remoteKey, salt: remoteSalt },
    })
  }

  #lose(reason: string): void {
    if (this.#closed) return
    this.#socket = null
    this.#events.onLost(reason)
  }
}

/** werift's client waits 100 ms before its first message; the path is up, so there is nothing to wait for. */
async function callAtOnce(client: DtlsClient): Promise<void> {
  const calling = client.connect()
  client.connect = () => Promise.resolve()
  await calling
}
