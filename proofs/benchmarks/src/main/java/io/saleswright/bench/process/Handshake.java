package io.saleswright.bench.process;

import io.saleswright.local.process.Readiness;
import java.util.HexFormat;

/** Asks store and broker in their own protocols whether they answer. */
final class Handshake {

  /** MongoDB's OP_MSG with the document {@code {hello: 1, $db: "admin"}}. */
  private static final byte[] HELLO =
      HexFormat.of()
          .parseHex(
              "340000000100000000000000dd07000000000000001f000000"
                  + "1068656c6c6f0001000000022464620006000000"
                  + "61646d696e0000");

  /** Kafka's ApiVersions request, version 0, without a client id. */
  private static final byte[] API_VERSIONS =
      HexFormat.of().parseHex("0000000a0012000000000001ffff");

  private Handshake() {}

  static Readiness mongodb(int port) {
    return Readiness.wire(port, HELLO);
  }

  static Readiness kafka(int port) {
    return Readiness.wire(port, API_VERSIONS);
  }
}
