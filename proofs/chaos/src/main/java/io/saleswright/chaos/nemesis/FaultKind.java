package io.saleswright.chaos.nemesis;

/** What can be broken. */
public enum FaultKind {
  /** A process ends without warning and is started again later. */
  KILL("kill -9 a process"),
  /** A process stands still for a while. */
  PAUSE("pause a process"),
  /** A process is asked to end, and started again. */
  RESTART("restart a process"),
  /** Connections break, and new ones are refused. */
  CUT("cut a link"),
  /** Nothing passes, while connections stay open. */
  HOLD("tear a link"),
  /** Whatever passes is late. */
  SLOW_LINK("slow a link"),
  /** The store does what it is asked, and nobody hears of it. */
  LOSE_REPLIES("lose the store's replies"),
  /** The store's disk is slow. */
  SLOW_DISK("slow the store's disk"),
  /** The store's disk is full: the store ends, and is started again when there is room. */
  FULL_DISK("fill the store's disk"),
  /** Two brokers of three are killed: nothing is published, and intake goes on. */
  LOSE_MAJORITY("kill two of three brokers"),
  /** All instances of all services are restarted, one after the other. */
  ROLLING_RESTART("roll a restart through the services"),
  /** A process is asked to end, and the present release is started in its place. */
  UPGRADE("replace by the present release"),
  /** A process is asked to end, and the former release is started in its place. */
  DOWNGRADE("go back to the former release");

  private final String text;

  FaultKind(String text) {
    this.text = text;
  }

  /** In words. */
  public String text() {
    return text;
  }
}
