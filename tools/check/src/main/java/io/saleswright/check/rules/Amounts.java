package io.saleswright.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads amounts and parts of stored states. Currencies are not mixed within one aggregate. */
final class Amounts {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Amounts() {}

  /** The amount of stored money; nothing when there is none. */
  static BigDecimal of(@Nullable BsonValue money) {
    return money == null || !money.isDocument()
        ? BigDecimal.ZERO
        : money.asDocument().getDecimal128("amount").getValue().bigDecimalValue();
  }

  /** The amount of money in an event; nothing when there is none. */
  static BigDecimal of(JsonNode money) {
    String amount = money.path("amount").asString("");
    return amount.isEmpty() ? BigDecimal.ZERO : new BigDecimal(amount);
  }

  /** An exact amount, rounded half up to the decimals that ISO 4217 gives the currency of money. */
  static BigDecimal rounded(BigDecimal exact, @Nullable BsonValue money) {
    int decimals = 2;
    if (money != null && money.isDocument()) {
      decimals = decimalsOf(text(money.asDocument(), "currency"));
    }
    return exact.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Two where nobody knows the code, as the services have it. */
  private static int decimalsOf(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(code))
        .mapToInt(Currency::getDefaultFractionDigits)
        .filter(decimals -> decimals >= 0)
        .findFirst()
        .orElse(2);
  }

  /** The exact net amount of a line of an order: price by quantity, less its discount. */
  static BigDecimal net(BsonDocument line) {
    BigDecimal paid =
        WHOLE.subtract(line.getDecimal128("discountPercent").getValue().bigDecimalValue());
    return of(line.get("unitPrice"))
        .multiply(line.getDecimal128("quantity").getValue().bigDecimalValue())
        .multiply(paid)
        .movePointLeft(2);
  }

  /** The sum of a field of all parts. */
  static BigDecimal sum(List<BsonDocument> parts, String field) {
    return parts.stream().map(part -> of(part.get(field))).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The parts that a list holds; none when there is no list. */
  static List<BsonDocument> parts(BsonDocument document, String field) {
    return document.getArray(field, new BsonArray()).stream().map(BsonValue::asDocument).toList();
  }

  /** The parts that a list holds; none when there is no list, or none was ever written. */
  static List<BsonDocument> partsIfAny(BsonDocument document, String field) {
    return document.containsKey(field) && document.get(field).isArray()
        ? parts(document, field)
        : List.of();
  }

  /** A document inside of another; an empty one when there is none. */
  static BsonDocument inner(BsonDocument document, String field) {
    return document.getDocument(field, new BsonDocument());
  }

  /** A text; empty when there is none. */
  static String text(BsonDocument document, String field) {
    return Optional.ofNullable(document.get(field))
        .filter(BsonValue::isString)
        .map(value -> value.asString().getValue())
        .orElse("");
  }

  /** A whole number; 0 when there is none. */
  static long number(BsonDocument document, String field) {
    return document.containsKey(field) && document.isNumber(field)
        ? document.getNumber(field).longValue()
        : 0;
  }

  static boolean isTrue(BsonDocument document, String field) {
    return document.containsKey(field)
        && document.get(field).isBoolean()
        && document.getBoolean(field).getValue();
  }
}
