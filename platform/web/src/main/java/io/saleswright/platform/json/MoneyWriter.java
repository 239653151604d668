package io.saleswright.platform.json;

import io.saleswright.platform.kernel.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes {@code {"amount":"1234.50","currency":"CNY"}}: a string, because JSON has only floats. */
final class MoneyWriter extends StdSerializer<Money> {

  MoneyWriter() {
    super(Money.class);
  }

  @Override
  public void serialize(Money money, JsonGenerator out, SerializationContext context) {
    out.writeStartObject();
    out.writeStringProperty("amount", money.amount().toPlainString());
    out.writeStringProperty("currency", money.currency());
    out.writeEndObject();
  }
}
