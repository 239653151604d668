package io.saleswright.order.ordering.persistence;

import org.bson.BsonArray;
import org.bson.BsonDocument;

/** Brings stored orders of older formats up to date. */
final class OrderFormats {

  private OrderFormats() {}

  /**
   * From format 1, in which the order was flat, to format 2, in which receipt, project, terms of
   * sale, discussion and a wished change are values of their own, and the approval belongs to the
   * verification. Amount and turn follow from the rest and are dropped.
   */
  static BsonDocument fromFlat(BsonDocument flat) {
    BsonDocument verification = flat.getDocument("verification").clone();
    move(flat, "approvedBy", verification, "approvedBy");
    BsonDocument order =
        new BsonDocument("receipt", receipt(flat))
            .append("content", content(flat.getDocument("content")))
            .append("verification", verification)
            .append("discussion", discussion(flat));
    move(flat, "step", order, "stage");
    keep(flat, order, "production", "shipment", "payment", "origin");
    return order;
  }

  private static BsonDocument receipt(BsonDocument flat) {
    BsonDocument receipt = new BsonDocument();
    keep(flat, receipt, "number");
    move(flat, "receivedAt", receipt, "at");
    move(flat, "receivedBy", receipt, "by");
    return receipt;
  }

  private static BsonDocument content(BsonDocument flat) {
    BsonDocument project = new BsonDocument();
    move(flat, "projectName", project, "name");
    keep(flat, project, "contractNumber");
    BsonDocument terms = new BsonDocument();
    move(flat, "paymentTerms", terms, "payment");
    keep(flat, terms, "taxIncluded", "invoiceTitle");
    BsonDocument content = new BsonDocument("project", project).append("terms", terms);
    keep(flat, content, "customer", "salesperson", "lines", "requestedShipDate", "delivery");
    return content;
  }

  private static BsonDocument discussion(BsonDocument flat) {
    BsonDocument discussion = new BsonDocument();
    keep(flat, discussion, "hold");
    BsonArray changes = new BsonArray();
    flat.getArray("changes").forEach(change -> changes.add(change(change.asDocument())));
    return discussion.append("changes", changes);
  }

  private static BsonDocument change(BsonDocument flat) {
    BsonDocument wish = new BsonDocument();
    keep(flat, wish, "reason", "lines", "requestedShipDate", "customerConfirmation");
    BsonDocument change = new BsonDocument("wish", wish);
    keep(flat, change, "number", "requestedBy", "requestedAt", "approvedBy", "status", "refusal");
    return change;
  }

  private static void keep(BsonDocument from, BsonDocument to, String... fields) {
    for (String field : fields) {
      move(from, field, to, field);
    }
  }

  /** What was not there before is not there now. */
  private static void move(BsonDocument from, String before, BsonDocument to, String now) {
    if (from.containsKey(before)) {
      to.append(now, from.get(before));
    }
  }
}
