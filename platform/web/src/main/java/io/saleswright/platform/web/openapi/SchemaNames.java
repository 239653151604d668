package io.saleswright.platform.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names the schemas of a description. A nested type is named after those around it, since several
 * types have a {@code Line} or an {@code Allocation}: {@code PaymentViewAllocation}. Suffixes that
 * say where a type lives in the code are left out.
 */
final class SchemaNames extends TypeNameResolver {

  private static final String OURS = "io.saleswright.";

  private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

  /**
   * @throws IllegalStateException when two types would share a name, so that one of them would be
   *     described as the other
   */
  @Override
  protected String nameForClass(Class<?> type, Set<Options> options) {
    if (!type.getName().startsWith(OURS)) {
      return super.nameForClass(type, options);
    }
    String name = name(type);
    Class<?> other = named.putIfAbsent(name, type);
    if (other != null && !other.equals(type)) {
      throw new IllegalStateException(
          type.getName()
              + " and "
              + other.getName()
              + " have the same name in the description of the interface: rename one of them");
    }
    return name;
  }

  private static String name(Class<?> type) {
    StringBuilder name = new StringBuilder(type.getSimpleName());
    for (Class<?> around = type.getEnclosingClass();
        around != null;
        around = around.getEnclosingClass()) {
      name.insert(0, around.getSimpleName().replaceAll("(Controller|Requests)$", ""));
    }
    return name.toString();
  }
}
