package io.saleswright.gateway.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The Swagger UI that is on the class path. */
final class SwaggerUi {

  private static final String DESCRIPTION = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private SwaggerUi() {}

  /**
   * The folder of its files. The version is in the folder's name, so that the build alone decides
   * it.
   *
   * @throws IllegalStateException when it is missing
   */
  static String location() {
    Properties description = new Properties();
    try (InputStream file = SwaggerUi.class.getResourceAsStream(DESCRIPTION)) {
      if (file == null) {
        throw new IllegalStateException("Swagger UI is not on the class path");
      }
      description.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return "classpath:/META-INF/resources/webjars/swagger-ui/"
        + description.getProperty("version")
        + "/";
  }
}
