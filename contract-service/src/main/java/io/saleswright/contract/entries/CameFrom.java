package io.saleswright.contract.entries;

/**
 * The document in the system that an entry keeps.
 *
 * @param document what it is
 * @param id its identity; of a version of a rule with the number of the version
 * @param number what people call it
 */
public record CameFrom(Document document, String id, String number) {

  /** The kinds of document that the system itself has. */
  public enum Document {
    CONTRACT,
    QUOTE,
    COMPANY_RULE,
    DEAL_FILE
  }
}
