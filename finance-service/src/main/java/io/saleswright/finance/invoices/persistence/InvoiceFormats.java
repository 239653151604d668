package io.saleswright.finance.invoices.persistence;

import org.bson.BsonDocument;

/** Brings stored invoices of older formats up to date. */
final class InvoiceFormats {

  private static final String ISSUE = "issue";
  private static final String TITLE = "title";

  private InvoiceFormats() {}

  /**
   * From format 1, in which an issued invoice had a title only, to format 2, in which the title is
   * one of the things that are known of the buyer.
   */
  static BsonDocument withBuyer(BsonDocument invoice) {
    BsonDocument now = invoice.clone();
    if (now.isDocument(ISSUE)) {
      BsonDocument issue = now.getDocument(ISSUE);
      issue.append("buyer", new BsonDocument(TITLE, issue.get(TITLE)));
      issue.remove(TITLE);
    }
    return now;
  }
}
