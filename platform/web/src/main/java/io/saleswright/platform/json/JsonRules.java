package io.saleswright.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TSFBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The rules that all JSON of the platform follows: money as a string with its currency, UTC
 * instants and dates in ISO form, absent values left out; on reading, bounded size, no duplicate
 * keys, no conversion between kinds of values, no null for a primitive, no text that can't be
 * stored as it came.
 */
final class JsonRules {

  /** Typed dates lie within the years of which people tell, imported history included. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  private static final int MAX_DEPTH = 32;
  private static final int MAX_NAME = 200;
  private static final int MAX_NUMBER = 40;

  /** As much as a body may have, so that a text that is too long is refused by its field. */
  private static final int MAX_STRING = 256 * 1024;

  private static final long MAX_DOCUMENT = 1024 * 1024;

  private JsonRules() {}

  /** Bounds what a reader takes in before it knows the meaning. */
  public static void bound(TSFBuilder<?, ?> factory) {
    factory
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNameLength(MAX_NAME)
                .maxNumberLength(MAX_NUMBER)
                .maxStringLength(MAX_STRING)
                .maxDocumentLength(MAX_DOCUMENT)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
  }

  /**
   * Makes a mapper follow the rules for what people and systems send; fields that the target
   * doesn't know are refused, and so is text in which not everything can be seen.
   */
  public static void apply(JsonMapper.Builder mapper) {
    apply(mapper, true, new TypedTextReader());
  }

  /** The same for what other parts have published, maybe long ago. */
  static void applyToEvents(JsonMapper.Builder mapper) {
    apply(mapper, false, new TextReader());
    mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * @param typed whether somebody has just typed what is read
   */
  private static void apply(JsonMapper.Builder mapper, boolean typed, StringDeserializer text) {
    mapper
        .addModule(platformTypes(typed, text))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .withCoercionConfig(
            LogicalType.Textual,
            kind ->
                kind.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .changeDefaultPropertyInclusion(present ->
            present
                .withValueInclusion(JsonInclude.Include.NON_ABSENT)
                .withContentInclusion(JsonInclude.Include.ALWAYS));
  }

  private static Instant within(Instant moment, boolean typed) {
    within(LocalDate.ofInstant(moment, ZoneOffset.UTC), typed);
    return moment;
  }

  /** A year such as 0202 or 2206 is a slip of the finger. */
  private static LocalDate within(LocalDate date, boolean typed) {
    if (typed && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
      throw new DateTimeException("no year of this business");
    }
    return date;
  }

  private static SimpleModule platformTypes(boolean typed, StringDeserializer text) {
    return new SimpleModule("saleswright")
        .addSerializer(Money.class, new MoneyWriter())
        .addDeserializer(Money.class, new MoneyReader(typed))
        .addDeserializer(BigDecimal.class, new DecimalReader())
        .addDeserializer(String.class, text)
        .addDeserializer(
            Instant.class,
            new IsoReader<>(
                Instant.class,
                "instant",
                "must be an instant such as 2026-11-22T08:30:00Z, in a year from 1900 to 2199") {
              @Override
              Instant parse(String text) {
                return within(Instant.parse(text), typed);
              }
            })
        .addDeserializer(
            LocalDate.class,
            new IsoReader<>(
                LocalDate.class,
                "date",
                "must be a date such as 2026-11-22, in a year from 1900 to 2199") {
              @Override
              LocalDate parse(String text) {
                return within(LocalDate.parse(text), typed);
              }
            });
  }
}
