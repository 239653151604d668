package io.saleswright.platform.json;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the data of events. A reader declares a record of the fields that it uses;
 * fields that it doesn't know are skipped, so a producer can add some. A component that is not
 * {@code @Nullable} must be there, when it is read as when it is written. Thread-safe.
 */
public final class EventJson {

  private final JsonMapper mapper;

  public EventJson() {
    JsonFactoryBuilder factory = JsonFactory.builder();
    JsonRules.bound(factory);
    JsonMapper.Builder builder = JsonMapper.builder(factory.build());
    JsonRules.applyToEvents(builder);
    builder.annotationIntrospector(
        AnnotationIntrospector.pair(new RequiredFields(), new JacksonAnnotationIntrospector()));
    this.mapper = builder.build();
  }

  /**
   * The event's data as JSON.
   *
   * @throws JacksonException when a component is null that must not be: a mistake of the producer
   */
  public String write(Record event) {
    return mapper.writeValueAsString(event);
  }

  /**
   * Reads an event's data, UTF-8.
   *
   * @throws UnreadableJson when it is no JSON object of this form
   */
  public <T> T read(byte[] data, Class<T> type) {
    try {
      T event = mapper.readValue(data, type);
      if (event == null) {
        throw new UnreadableJson("no " + type.getSimpleName() + ": the data is null");
      }
      return event;
    } catch (JacksonException e) {
      throw new UnreadableJson("no " + type.getSimpleName() + ": " + explain(e));
    }
  }

  private static String explain(JacksonException e) {
    if (e instanceof DatabindException form && !form.getPath().isEmpty()) {
      return path(form) + " " + reason(form);
    }
    return "not well-formed";
  }

  private static String reason(DatabindException e) {
    return switch (e) {
      case MalformedValue value -> value.expectation();
      case InvalidNullException _ -> "is required";
      default -> "is not valid";
    };
  }

  private static String path(DatabindException e) {
    return e.getPath().stream()
        .map(step ->
            step.getPropertyName() != null ? step.getPropertyName() : "[" + step.getIndex() + "]")
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
