package io.saleswright.platform.policy;

import io.saleswright.platform.data.DataMapper;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the record of a policy from its values, or refuses them with everything that is wrong with
 * them at once.
 */
final class PolicyBinder<P extends Record> {

  private static final JsonMapper MAPPER =
      DataMapper.strict().addModule(new PolicyValueModule()).build();
  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ReadersWords())
          .buildValidatorFactory()
          .getValidator();

  private final Class<P> type;
  private final Map<String, RecordComponent> components = new LinkedHashMap<>();

  PolicyBinder(Class<P> type) {
    this.type = type;
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(key(component.getName()), component);
    }
  }

  /** The keys of the policy's values, in the record's order. */
  Set<String> keys() {
    return components.keySet();
  }

  /**
   * The record with these values.
   *
   * @param rules the requirement behind each value, which the errors name
   * @throws InvalidInput when a key is unknown or missing, or a value doesn't fit
   */
  P bind(Map<String, Object> values, Map<String, String> rules) {
    List<FieldError> errors = new ArrayList<>();
    values.keySet().stream()
        .filter(key -> !components.containsKey(key))
        .map(PolicyBinder::unknown)
        .forEach(errors::add);
    List<@Nullable Object> arguments = new ArrayList<>();
    components.forEach(
        (key, component) -> arguments.add(convert(key, component, values.get(key), rules, errors)));
    refuse(errors);
    P policy = construct(arguments.toArray());
    for (ConstraintViolation<P> violation : VALIDATOR.validate(policy)) {
      String field = violation.getPropertyPath().iterator().next().getName();
      errors.add(error(key(field), rules, violation.getMessage()));
    }
    refuse(errors);
    return policy;
  }

  private static @Nullable Object convert(
      String key,
      RecordComponent component,
      @Nullable Object value,
      Map<String, String> rules,
      List<FieldError> errors) {
    if (value == null) {
      errors.add(error(key, rules, "has no value"));
      return null;
    }
    if (!rules.containsKey(key)) {
      errors.add(error(key, rules, "names no requirement"));
      return null;
    }
    try {
      return MAPPER.convertValue(value, MAPPER.constructType(component.getGenericType()));
    } catch (JacksonException | IllegalArgumentException _) {
      errors.add(Expected.unmet(key, rule(key, rules), component.getType()));
      return null;
    }
  }

  private P construct(@Nullable Object[] arguments) {
    try {
      Class<?>[] types =
          components.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<P> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refusal) {
        throw inconsistent(refusal);
      }
      throw new IllegalStateException(type + " can't be made", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has a constructor for its components", e);
    }
  }

  /** That values do not go together. */
  static InvalidInput inconsistent(IllegalArgumentException refusal) {
    return new InvalidInput("values", "consistent", String.valueOf(refusal.getMessage()));
  }

  /** What is wrong with a key that the policy doesn't have. */
  static FieldError unknown(String key) {
    return new FieldError(key, "unknown-key", "is no key of this policy");
  }

  private static FieldError error(String key, Map<String, String> rules, String message) {
    return new FieldError(key, rule(key, rules), message);
  }

  private static String rule(String key, Map<String, String> rules) {
    return rules.getOrDefault(key, "missing-rule");
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static String key(String component) {
    return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
