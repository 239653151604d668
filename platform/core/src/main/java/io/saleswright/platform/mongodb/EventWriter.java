package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.EventType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Names and writes the events of one service. */
public final class EventWriter {

  private final String service;
  private final Function<Record, String> json;
  private final Map<Class<?>, String> types = new ConcurrentHashMap<>();

  /**
   * @param service first part of every type that this service may publish, such as {@code order}
   * @param json writes an event's data
   */
  public EventWriter(String service, Function<Record, String> json) {
    this.service = service;
    this.json = json;
  }

  /** What the events of a service name as their source. */
  public static String source(String service) {
    return "/saleswright/" + service;
  }

  String source() {
    return source(service);
  }

  String type(Record event) {
    return types.computeIfAbsent(event.getClass(), this::declaredType);
  }

  String data(Record event) {
    return json.apply(event);
  }

  private String declaredType(Class<?> event) {
    if (event == DeadlineMissed.class) {
      return service + ".DeadlineMissed.v1";
    }
    EventType declared = event.getAnnotation(EventType.class);
    if (declared == null || !declared.value().startsWith(service + ".")) {
      throw new IllegalStateException(
          event.getName() + " is no event of " + service + ": @EventType is missing or foreign");
    }
    return declared.value();
  }
}
