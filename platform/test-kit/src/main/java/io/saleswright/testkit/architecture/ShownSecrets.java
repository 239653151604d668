package io.saleswright.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.saleswright.platform.kernel.DataClass;
import io.saleswright.platform.kernel.Step;
import io.saleswright.platform.web.Shows;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the views of a service show of the classes of data that are secrets (SEC-01): views are the
 * records of a module's {@code web} that end with View or Row, and those within them.
 */
final class ShownSecrets {

  private static final Pattern VIEW = Pattern.compile(".*\\.web(\\..*)?\\.\\w*(View|Row)(\\$.*)?");

  private final List<Class<?>> views;
  private final Set<String> opened;

  ShownSecrets(JavaClasses classes) {
    this.views =
        classes.stream()
            .filter(type -> type.isRecord() && VIEW.matcher(type.getName()).matches())
            .<Class<?>>map(JavaClass::reflect)
            .toList();
    this.opened =
        classes.stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Step.class))
            .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
            .flatMap(step -> Stream.ofNullable(((Step<?>) step).row().shows()))
            .map(DataClass::name)
            .collect(Collectors.toSet());
  }

  /** Fields whose names only secrets of some class have, and that do not say so. */
  List<String> undeclared() {
    return views.stream()
        .flatMap(view -> Arrays.stream(view.getRecordComponents()))
        .filter(field ->
            secretOf(field.getName()).filter(name -> !name.equals(declared(field))).isPresent())
        .map(ShownSecrets::place)
        .toList();
  }

  /** Declared fields whose class no step of the service shows. */
  List<String> openedByNoStep() {
    return views.stream()
        .flatMap(view -> Arrays.stream(view.getRecordComponents()))
        .filter(field -> {
          String name = declared(field);
          return name != null && !opened.contains(DataClass.of(name).name());
        })
        .map(ShownSecrets::place)
        .toList();
  }

  private static Optional<String> secretOf(String field) {
    return DataClass.all().values().stream()
        .filter(one -> one.fields().contains(field))
        .map(DataClass::name)
        .findFirst();
  }

  private static @Nullable String declared(RecordComponent field) {
    Shows own = field.getAnnotation(Shows.class);
    Shows whole = field.getDeclaringRecord().getAnnotation(Shows.class);
    return own != null ? own.value() : whole == null ? null : whole.value();
  }

  private static String place(RecordComponent field) {
    return field.getDeclaringRecord().getName() + "." + field.getName();
  }
}
