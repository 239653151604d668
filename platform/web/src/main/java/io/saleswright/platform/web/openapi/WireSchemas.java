package io.saleswright.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.saleswright.platform.kernel.Money;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.JavadocProvider;

/**
 * Describes types as they are on the wire: money with its amount as text, an object of no type as
 * any value, and what the nullness of records promises. A component that is not {@code @Nullable}
 * is neither missing nor null, in requests as in answers.
 */
final class WireSchemas implements ModelConverter {

  private static final List<String> ENTRIES = List.of("string", "number", "boolean", "object");

  private final JavadocProvider comments;

  WireSchemas(JavadocProvider comments) {
    this.comments = comments;
  }

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> chain) {
    JavaType type = Json.mapper().constructType(annotated.getType());
    if (type != null && type.getRawClass() == Money.class) {
      return money();
    }
    if (type != null && type.getRawClass() == Object.class) {
      return anything();
    }
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> schema = chain.next().resolve(annotated, context, chain);
    if (schema != null && type != null && type.getRawClass().isRecord()) {
      describe(described(schema, context), type.getRawClass());
    }
    return schema;
  }

  /** Says so in words: what has no type at all is taken for an object. */
  private static Schema<?> anything() {
    Schema<?> anything = new JsonSchema();
    anything.setTypes(new LinkedHashSet<>(ENTRIES));
    anything.addType("array");
    anything.setItems(new JsonSchema().types(new LinkedHashSet<>(ENTRIES)));
    return anything;
  }

  private static Schema<?> money() {
    Schema<?> money = new JsonSchema().typesItem("object");
    money.addProperty("amount", text("^-?[0-9]{1,15}(\\.[0-9]{1,4})?$", "1234.50"));
    money.addProperty("currency", text("^[A-Z]{3}$", "CNY"));
    money.required(List.of("amount", "currency"));
    money.additionalProperties(false);
    return money;
  }

  private static Schema<?> text(String pattern, String example) {
    Schema<?> text = new JsonSchema().typesItem("string").pattern(pattern);
    text.setExample(example);
    return text;
  }

  /** The schema itself, or the one that it refers to. */
  private static @Nullable Schema<?> described(Schema<?> schema, ModelConverterContext context) {
    String reference = schema.get$ref();
    return reference == null
        ? schema
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private void describe(@Nullable Schema<?> schema, Class<?> type) {
    if (schema == null || schema.getProperties() == null) {
      return;
    }
    String text = comments.getClassJavadoc(type);
    if (text != null && !text.isBlank()) {
      schema.setDescription(text);
    }
    Map<String, String> said = comments.getRecordClassParamJavadoc(type);
    schema
        .getProperties()
        .forEach((name, property) -> {
          if (said.containsKey(name) && property.get$ref() == null) {
            property.setDescription(said.get(name));
          }
        });
    List<String> required =
        Arrays.stream(type.getRecordComponents())
            .filter(component -> isAlwaysThere(component, type))
            .map(RecordComponent::getName)
            .filter(schema.getProperties()::containsKey)
            .toList();
    schema.setRequired(required.isEmpty() ? null : required);
  }

  private static boolean isAlwaysThere(RecordComponent component, Class<?> type) {
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return false;
    }
    JsonInclude written = type.getAnnotation(JsonInclude.class);
    boolean leftOutWhenEmpty = written != null && written.value() == JsonInclude.Include.NON_EMPTY;
    return !leftOutWhenEmpty || !holdsMany(component.getType());
  }

  private static boolean holdsMany(Class<?> type) {
    return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
  }
}
