package io.saleswright.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Sort;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.SortKeys.Kind;
import java.util.Map;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page of a sorted list goes on is read from a cursor, which anybody can write. */
class SortFieldsTests {

  private static final SortFields<String> FIELDS =
      new SortFields<>(
          SortKeys.<String>none()
              .by("day", Kind.DAY, _ -> null)
              .by("moment", Kind.MOMENT, _ -> null)
              .by("amount", Kind.AMOUNT, _ -> null),
          Map.of("day", "state.day", "moment", "state.moment", "amount", "state.amount"));

  @ParameterizedTest
  @CsvSource({
    "day, tomorrow",
    "day, +999999999-12-31",
    "moment, +1000000000-12-31T23:59:59Z",
    "amount, much",
    "amount, 1E+999999",
    "amount, 1.00000000000000000000000000000000001"
  })
  void refusesWhatNoStoreHolds(String key, String written) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> FIELDS.behind(Sort.parse(key), written, "id-1"));
  }

  @Test
  void goesOnBehindWhatTheStoreHolds() {
    BsonDocument day = FIELDS.behind(Sort.parse("day"), "2026-12-01", "id-1").toBsonDocument();
    BsonDocument amount = FIELDS.behind(Sort.parse("amount"), "9.50", "id-1").toBsonDocument();

    assertThat(day.toJson()).contains("2026-12-01T00:00:00Z");
    assertThat(amount.toJson()).contains("{\"$numberDecimal\": \"9.50\"}");
  }
}
