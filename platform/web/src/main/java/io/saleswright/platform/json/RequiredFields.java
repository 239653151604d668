package io.saleswright.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Takes the nullness that records declare for the law of their JSON: a component that is not
 * {@code @Nullable} is neither missing nor null, on reading and on writing, and no list holds a
 * null unless its elements are {@code @Nullable}.
 */
final class RequiredFields extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
    AnnotatedType type = declared(member);
    if (type == null) {
      return JsonSetter.Value.empty();
    }
    JsonSetter.Value nulls =
        isNullable(type) ? JsonSetter.Value.empty() : JsonSetter.Value.forValueNulls(Nulls.FAIL);
    return type instanceof AnnotatedParameterizedType generic && !hasNullableContent(generic)
        ? nulls.withContentNulls(Nulls.FAIL)
        : nulls;
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated member) {
    AnnotatedType type = declared(member);
    return type == null || isNullable(type)
        ? JsonInclude.Value.empty()
        : JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.ALWAYS);
  }

  @Override
  public @Nullable Object findNullSerializer(MapperConfig<?> config, Annotated member) {
    AnnotatedType type = declared(member);
    return type == null || isNullable(type) ? null : new Refusal(member.getName());
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static boolean hasNullableContent(AnnotatedParameterizedType generic) {
    AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
    return isNullable(arguments[arguments.length - 1]);
  }

  /** The type of a record's component as it was declared; null for anything else. */
  private static @Nullable AnnotatedType declared(Annotated annotated) {
    if (!(annotated instanceof AnnotatedMember member) || !member.getDeclaringClass().isRecord()) {
      return null;
    }
    if (member instanceof AnnotatedParameter parameter) {
      return parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
          ? constructor.getAnnotatedParameterTypes()[parameter.getIndex()]
          : null;
    }
    return member.getMember() instanceof Method accessor ? accessor.getAnnotatedReturnType() : null;
  }

  /** Stands for a null that must not be written. */
  private static final class Refusal extends ValueSerializer<Object> {

    private final String field;

    Refusal(String field) {
      this.field = field;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      context.reportMappingProblem("%s must not be null", field);
    }
  }
}
