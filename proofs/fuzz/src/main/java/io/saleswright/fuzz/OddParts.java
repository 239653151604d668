package io.saleswright.fuzz;

import java.util.List;
import java.util.Map;

/** What is bad in a request beside its body. */
final class OddParts {

  /** For a place in a path, encoded. */
  static final List<String> IDS =
      List.of(
          "%00",
          "%2e%2e%2f%2e%2e%2fetc",
          "..%5c",
          "%24where",
          "%7B%22%24gt%22%3A%22%22%7D",
          "%27%20or%201%3D1",
          "%E9%95%BF",
          "%C0%80",
          "%ED%A0%80",
          "a%0d%0aSet-Cookie%3Aa",
          "a%3Bb%3D1",
          "00000000-0000-0000-0000-000000000000",
          "x".repeat(3_000),
          "-1",
          "null");

  /** For a query parameter, not encoded. */
  static final List<String> VALUES =
      List.of(
          "",
          "-1",
          "0",
          "201",
          "99999999999999999999",
          "NaN",
          "$where",
          "{\"$gt\":\"\"}",
          "[]",
          "\u0000",
          "a\r\nb",
          "(((((((((((((((((((a",
          "\\",
          ".*.*.*.*.*",
          "长".repeat(500),
          "9999-99-99",
          "9999-12-31T23:59:59Z",
          "+999999999-12-31T23:59:59Z",
          "x".repeat(6_000));

  /** Headers, in the place of sound ones. */
  static final List<Map<String, String>> HEADERS =
      List.of(
          Map.of("If-Match", "*"),
          Map.of("If-Match", "\"-1\""),
          Map.of("If-Match", "\"99999999999999999999\""),
          Map.of("If-Match", "W/\"1\", \"2\""),
          Map.of("If-Match", "x".repeat(2_000)),
          Map.of("Idempotency-Key", ""),
          Map.of("Idempotency-Key", "x".repeat(2_000)),
          Map.of("Idempotency-Key", "$where"),
          Map.of("Content-Type", "text/plain"),
          Map.of("Content-Type", "application/xml"),
          Map.of("Content-Type", "application/json; charset=utf-16"),
          Map.of("Content-Type", "application/json; charset=none-such"),
          Map.of("Content-Type", "nonsense"),
          Map.of("Content-Encoding", "gzip"),
          Map.of("Accept", "image/png"),
          Map.of("Accept", "nonsense"),
          Map.of("Accept-Language", "x".repeat(2_000)),
          Map.of("Accept-Language", "zz-ZZ;q=9"),
          Map.of("traceparent", "00-zz-1-01"),
          Map.of("X-Correlation-Id", "x".repeat(4_000)),
          Map.of("X-Http-Method-Override", "DELETE"),
          Map.of("Range", "bytes=9-1"),
          Map.of("Cookie", "SESSION=" + "x".repeat(2_000)));

  private OddParts() {}
}
