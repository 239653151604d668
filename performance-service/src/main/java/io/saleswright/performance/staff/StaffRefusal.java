package io.saleswright.performance.staff;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of somebody in the directory is refused. */
public enum StaffRefusal implements Refusal {
  STAFF_KNOWN("HR-11", "The directory has somebody with this staff id already. Change them."),
  STAFF_LEFT("HR-09", "They leave, or have left. Let HR take them back first."),
  STILL_STANDING(
      "HR-09", "Something still stands with them. Hand it over first, or say why it stays."),
  ABSENT_THEN("HR-15", "They are away on some of these days already. End that absence first."),
  TOO_MANY_ABSENCES("HR-15", "The directory keeps at most 100 absences of one person."),
  NOT_ABSENT_THEN("HR-15", "No absence and no deputyship begins on that day."),
  DEPUTY_THEN(
      "HR-15", "Somebody stands in for them on some of these days already. End that first."),
  OWN_DEPUTY("HR-15", "Nobody stands in for themselves."),
  NAMES_THEMSELVES("SEC-06", "Nobody makes themselves a deputy; somebody else has to name them."),
  DEPUTY_AWAY("HR-15", "The deputy is away on some of these days."),
  DEPUTY_LEAVES("HR-09", "The deputy has left by the last of these days."),
  DEPUTIES_IN_A_CIRCLE(
      "HR-15", "The deputy has a deputy on these days who leads back to the person themselves."),
  TOO_MANY_DEPUTIES("HR-15", "The directory keeps at most 100 deputyships of one person.");

  private final String rule;
  private final String text;

  StaffRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
