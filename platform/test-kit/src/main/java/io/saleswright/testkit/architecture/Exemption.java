package io.saleswright.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * One class that may use one package which the rules otherwise close.
 *
 * @param className the full name of the class; the types nested in it are meant, too
 * @param packageName the package that it may use, with the packages below
 * @param reason why
 */
public record Exemption(String className, String packageName, String reason) {

  /** Rejects an exemption without a reason. */
  public Exemption {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("An exemption needs a reason: " + className);
    }
  }

  boolean covers(JavaClass user, JavaClass used) {
    return Types.topLevel(user).getName().equals(className)
        && (used.getPackageName() + ".").startsWith(packageName + ".");
  }
}
