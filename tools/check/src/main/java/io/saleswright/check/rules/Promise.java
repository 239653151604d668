package io.saleswright.check.rules;

/** What the system promises, in the words of a report. */
public enum Promise {
  /** Every accepted event is published, and no other. */
  PUBLISHED("every accepted event is published, and no other"),
  /** The first occurrences of an aggregate's events are in order. */
  IN_ORDER("the first occurrences of an aggregate's events are in order"),
  /** What waits in an outbox does not wait long. */
  PROMPT("what waits in an outbox does not wait long"),
  /** Every published event is applied. */
  APPLIED("every published event is applied"),
  /** Projections show what the events tell. */
  PROJECTED("projections show what the events tell"),
  /** Money is spent once. */
  MONEY("nothing is allocated, credited or opened beyond the money that is there"),
  /** Goods leave only when released and paid for. */
  SHIPMENT("goods leave only when they are released and the money due has come"),
  /** What was read and written is noted, and stays so. */
  NOTED("what was read and written is noted, in chains that nobody touched"),
  /** Contracts are signed when everybody has agreed who had to. */
  CONTRACT("a contract is signed when its whole chain has agreed, and by both sides"),
  /** Documents are destroyed when two people have agreed. */
  DISPOSAL("a document is destroyed when one proposed it and another agreed, with a record"),
  /** Orders take no more of their contracts than was agreed. */
  WITHIN("orders take no more of a contract than it promises"),
  /** Complaints are closed when the customer said so. */
  COMPLAINT(
      "a complaint is closed when the customer said that it is solved, and a remedy carried out when its chain agreed"),
  /** What clients were told is so; only a caller who knows what they were told can judge it. */
  TOLD("what was accepted has happened once, what was refused has not");

  private final String text;

  Promise(String text) {
    this.text = text;
  }

  /** The promise as a sentence. */
  public String text() {
    return text;
  }
}
