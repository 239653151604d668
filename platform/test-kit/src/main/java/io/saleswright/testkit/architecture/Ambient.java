package io.saleswright.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** What a class can learn from the machine on which it happens to run: time, zone and locale. */
final class Ambient {

  private static final Set<String> ALWAYS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.time.Clock.systemDefaultZone",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Locale.getDefault",
          "java.util.Calendar.getInstance");
  private static final Set<String> WITHOUT_ARGUMENT =
      Set.of(
          "java.util.Date.<init>",
          "java.util.GregorianCalendar.<init>",
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase");

  private Ambient() {}

  /** Whether calling this asks the machine. {@code now} is fine with a clock, not with a zone. */
  static boolean isAsked(CodeUnitAccessTarget target) {
    String name = target.getOwner().getName() + "." + target.getName();
    List<JavaClass> parameters = target.getRawParameterTypes();
    return ALWAYS.contains(name)
        || (WITHOUT_ARGUMENT.contains(name) && parameters.isEmpty())
        || isNowWithoutClock(target, parameters);
  }

  private static boolean isNowWithoutClock(
      CodeUnitAccessTarget target, List<JavaClass> parameters) {
    return target.getOwner().getPackageName().startsWith("java.time")
        && target.getName().equals("now")
        && parameters.stream().noneMatch(type -> type.getName().equals("java.time.Clock"));
  }
}
