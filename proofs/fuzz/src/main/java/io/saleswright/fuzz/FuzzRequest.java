package io.saleswright.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request of a fuzz run.
 *
 * @param number of the case within its seed
 * @param operation what it asks for
 * @param spoilt what is bad in it
 * @param caller whose token it carries
 * @param target path and query, encoded
 * @param headers beside the token
 * @param body empty when it has none
 */
record FuzzRequest(
    long number,
    Operation operation,
    String spoilt,
    String caller,
    String target,
    Map<String, String> headers,
    byte[] body) {

  private static final int SHOWN = 600;

  /** What somebody needs to send it again by hand. */
  String describe() {
    return String.join(
        System.lineSeparator(),
        "case " + number + ", " + operation + " (" + spoilt + "), as " + caller + ":",
        "  " + operation.method() + " " + shortened(target),
        "  " + shortened(headers.toString()),
        "  " + shortened(new String(body, StandardCharsets.UTF_8)));
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + ")";
  }
}
