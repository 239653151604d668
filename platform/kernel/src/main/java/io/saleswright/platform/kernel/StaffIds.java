package io.saleswright.platform.kernel;

import java.util.regex.Pattern;

/**
 * Staff ids that people type. They are told by events, which are kept for ever and hold no names
 * and no telephone numbers (SEC-03).
 */
public final class StaffIds {

  private static final Pattern ID = Pattern.compile("(?!1[3-9]\\d{9}$)[A-Za-z0-9._@-]+");

  private StaffIds() {}

  /**
   * Lets only what can be a staff id pass.
   *
   * @param field the field in which it was typed
   * @param rule id of the requirement that asks for it
   * @throws InvalidInput when it is a name or a telephone number
   */
  public static void mustBeOne(String field, String rule, String typed) {
    if (!ID.matcher(typed).matches()) {
      throw new InvalidInput(field, rule, "must be a staff id, not a name");
    }
  }
}
