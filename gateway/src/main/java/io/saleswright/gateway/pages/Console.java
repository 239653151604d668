package io.saleswright.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The console's page, when one was built in. */
@Component
final class Console {

  private final @Nullable String page;

  Console(ConsoleProperties properties) {
    this.page = read(properties);
  }

  private static @Nullable String read(ConsoleProperties properties) {
    try {
      return properties.page().exists()
          ? properties.page().getContentAsString(StandardCharsets.UTF_8)
          : null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Optional<String> page() {
    return Optional.ofNullable(page);
  }
}
