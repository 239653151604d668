package io.saleswright.platform.data;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Binds data to records without guessing: keys are in kebab case, unknown and missing ones are
 * refused, and no value is turned into another type.
 */
public final class DataMapper {

  private DataMapper() {}

  /** A new builder of the strict mapper, open for modules of the caller. */
  public static JsonMapper.Builder strict() {
    return JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .withCoercionConfig(LogicalType.Textual, DataMapper::refuseScalars)
        .withCoercionConfig(LogicalType.DateTime, DataMapper::refuseScalars)
        .withCoercionConfig(LogicalType.Enum, DataMapper::refuseScalars);
  }

  /** What is wrong, in one line: the place in the data and the reason. */
  public static String explain(JacksonException e) {
    String place =
        e.getPath().stream().map(DataMapper::step).filter(s -> !s.isEmpty()).collect(joining("."));
    Throwable reason = e.getCause() instanceof IllegalArgumentException cause ? cause : e;
    String message = reason == e ? e.getOriginalMessage() : reason.getMessage();
    return place.isEmpty() ? String.valueOf(message) : place + ": " + message;
  }

  private static String step(JacksonException.Reference reference) {
    @Nullable String name = reference.getPropertyName();
    return name != null ? name : "[" + reference.getIndex() + "]";
  }

  private static void refuseScalars(MutableCoercionConfig config) {
    config
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }
}
