package io.saleswright.local.process;

import java.util.HexFormat;

/** The smallest requests that a server answers as soon as it works, for {@link Readiness#wire}. */
public enum Hellos {
  /** MongoDB's OP_MSG with the document {@code {hello: 1, $db: "admin"}}. */
  MONGODB(
      "340000000100000000000000dd07000000000000001f000000"
          + "1068656c6c6f0001000000022464620006000000"
          + "61646d696e0000"),

  /** Kafka's ApiVersions request, version 0, without a client id. */
  KAFKA("0000000a0012000000000001ffff");

  private final byte[] bytes;

  Hellos(String hex) {
    bytes = HexFormat.of().parseHex(hex);
  }

  /** A copy of the bytes to send. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
