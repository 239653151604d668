package io.saleswright.customer.purchases.persistence;

import java.math.BigDecimal;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.bson.types.Decimal128;

/**
 * What some orders of one customer come to in one currency.
 *
 * @param orders how many
 * @param amount for how much without tax, exactly
 * @param tax the tax on it
 */
record Tally(long orders, BigDecimal amount, BigDecimal tax) {

  static final Tally NONE = new Tally(0, BigDecimal.ZERO, BigDecimal.ZERO);

  static final String ORDERS = "orders";
  static final String AMOUNT = "amount";
  static final String TAX = "tax";

  Tally plus(Tally other) {
    return new Tally(orders + other.orders, amount.add(other.amount), tax.add(other.tax));
  }

  BsonDocument stored() {
    return new BsonDocument(ORDERS, new BsonInt64(orders))
        .append(AMOUNT, new BsonDecimal128(new Decimal128(amount)))
        .append(TAX, new BsonDecimal128(new Decimal128(tax)));
  }

  static Tally of(BsonDocument stored) {
    return new Tally(
        stored.getNumber(ORDERS).longValue(), decimal(stored, AMOUNT), decimal(stored, TAX));
  }

  /** What one order comes to, as the history shows it. */
  static Tally ofOrder(BsonDocument order) {
    return new Tally(1, decimal(order, AMOUNT), decimal(order, TAX));
  }

  /** A number; nothing where an order was shown before the field was there. */
  static BigDecimal decimal(BsonDocument document, String field) {
    BsonValue value = document.get(field);
    return value == null || !value.isDecimal128()
        ? BigDecimal.ZERO
        : value.asDecimal128().getValue().bigDecimalValue();
  }
}
