package io.saleswright.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.MongoClientSettings;
import io.saleswright.platform.kernel.Money;
import java.util.List;
import org.bson.BsonReader;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is derived from a state lies beside its fields and is never read back. */
class StateWriterTests {

  private static final CodecRegistry REGISTRY = MongoClientSettings.getDefaultCodecRegistry();

  public record Basket(List<String> fruits, Money each, @Nullable String note) {}

  private static final AggregateType<Basket> BASKETS =
      AggregateType.of("baskets", "basket", Basket.class);

  private static RawBsonDocument write(AggregateType<Basket> type, Basket basket) {
    return new StateWriter<>(type, REGISTRY.get(Basket.class), REGISTRY).write(basket);
  }

  @Test
  void derivedFieldsStandBehindTheComponents() {
    AggregateType<Basket> type =
        BASKETS
            .derived("total", basket -> basket.each().plus(basket.each()))
            .derived("kinds", Basket::fruits)
            .derived("size", basket -> basket.fruits().size());
    Basket basket = new Basket(List.of("apple", "pear"), Money.of("1.50", "CNY"), null);

    RawBsonDocument written = write(type, basket);

    assertThat(written.keySet()).containsExactly("fruits", "each", "total", "kinds", "size");
    assertThat(written.getDocument("total").getString("currency").getValue()).isEqualTo("CNY");
    assertThat(written.getDocument("total").getDecimal128("amount").getValue().bigDecimalValue())
        .isEqualByComparingTo("3");
    assertThat(written.getArray("kinds")).hasSize(2);
    assertThat(written.getInt32("size").getValue()).isEqualTo(2);
    try (BsonReader reader = written.asBsonReader()) {
      assertThat(REGISTRY.get(Basket.class).decode(reader, DecoderContext.builder().build()))
          .isEqualTo(basket);
    }
  }

  @Test
  void withoutDerivedFieldsAStateIsItsComponents() {
    Basket basket = new Basket(List.of(), Money.of("1", "CNY"), "empty");

    assertThat(write(BASKETS, basket))
        .isEqualTo(new RawBsonDocument(basket, REGISTRY.get(Basket.class)));
  }

  @Test
  void noDerivedFieldBearsTheNameOfAComponent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BASKETS.derived("each", Basket::each))
        .withMessageContaining("each");
  }
}
