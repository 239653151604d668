package io.saleswright.contract.catalogue.persistence;

import io.saleswright.contract.catalogue.KnownPrice;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** How a price lies in the copy: amounts as text, so that they come back exactly. */
final class StoredPrice {

  private static final String AMOUNT = "amount";
  private static final String CURRENCY = "currency";
  private static final String PRICE = "price";
  private static final String FROM = "validFrom";
  private static final String UNTIL = "validUntil";
  private static final String CUSTOMER = "customerId";

  private static final String FLOOR = "floor";

  private StoredPrice() {}

  static BsonDocument money(Money money) {
    return new BsonDocument(AMOUNT, new BsonString(money.amount().toPlainString()))
        .append(CURRENCY, new BsonString(money.currency()));
  }

  static Money money(BsonDocument stored) {
    return Money.of(stored.getString(AMOUNT).getValue(), stored.getString(CURRENCY).getValue());
  }

  static BsonDocument write(KnownPrice price) {
    return new BsonDocument(PRICE, money(price.amount()))
        .append(FROM, new BsonString(price.validFrom().toString()))
        .append(UNTIL, text(price.validUntil()))
        .append(CUSTOMER, text(price.customerId()))
        .append(FLOOR, perhaps(price.floor()));
  }

  static KnownPrice read(BsonDocument stored) {
    String until = text(stored, UNTIL);
    return new KnownPrice(
        money(stored.getDocument(PRICE)),
        LocalDate.parse(stored.getString(FROM).getValue()),
        until == null ? null : LocalDate.parse(until),
        text(stored, CUSTOMER),
        perhaps(stored, FLOOR));
  }

  static BsonValue perhaps(@Nullable Money money) {
    return money == null ? BsonNull.VALUE : money(money);
  }

  static @Nullable Money perhaps(BsonDocument stored, String field) {
    return stored.isDocument(field) ? money(stored.getDocument(field)) : null;
  }

  static BsonValue text(@Nullable Object value) {
    return value == null ? BsonNull.VALUE : new BsonString(value.toString());
  }

  static @Nullable String text(BsonDocument stored, String field) {
    return stored.isString(field) ? stored.getString(field).getValue() : null;
  }
}
