package io.saleswright.platform.policy;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.Durations;
import io.saleswright.platform.time.TimeLimit;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.util.StdConverter;

/** Reads the types in which rules are written, from text and from nothing else. */
final class PolicyValueModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Bounded, because arithmetic with a number such as 1e999999999 would fill the memory. */
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?");

  PolicyValueModule() {
    super("policy-values");
    addDeserializer(LocalTime.class, new FromText<>(LocalTime.class, LocalTime::parse));
    addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse));
    addDeserializer(Duration.class, new FromText<>(Duration.class, Durations::parse));
    addDeserializer(TimeLimit.class, new FromText<>(TimeLimit.class, TimeLimit::parse));
    addDeserializer(BigDecimal.class, new FromText<>(BigDecimal.class, PolicyValueModule::decimal));
    addDeserializer(Money.class, new StdConvertingDeserializer<>(new ToMoney()));
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException("a decimal number is written as 1234.50");
    }
    return new BigDecimal(text);
  }

  /** Money on the wire: the amount is text, never a binary number. */
  private record MoneyText(String amount, String currency) {}

  private static final class ToMoney extends StdConverter<MoneyText, Money> {
    @Override
    public Money convert(MoneyText text) {
      return Money.entered(decimal(text.amount()), text.currency());
    }
  }

  private static final class FromText<T> extends FromStringDeserializer<T> {

    private final transient Function<String, T> parser;

    FromText(Class<T> type, Function<String, T> parser) {
      super(type);
      this.parser = parser;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      try {
        return parser.apply(text);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }
  }
}
