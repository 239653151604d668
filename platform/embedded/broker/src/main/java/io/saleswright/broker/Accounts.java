package io.saleswright.broker;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Who may log in: a file of {@code name=password}, one of them called {@code admin}. Whoever is not
 * {@code admin} has no right until an access control list gives them one.
 *
 * @param passwords by name
 */
record Accounts(Map<String, String> passwords) {

  static final String LISTENER = "SASL_PLAINTEXT";

  private static final String ADMIN = "admin";

  /** What ends or begins something else where passwords are written. */
  private static final String SPECIAL = "\"\\\\;";

  Accounts {
    passwords = Map.copyOf(passwords);
    if (!passwords.containsKey(ADMIN)) {
      throw new IllegalArgumentException("--accounts has no " + ADMIN);
    }
    passwords.forEach((name, password) -> {
      if (password.isBlank() || password.matches(".*[" + SPECIAL + "].*")) {
        throw new IllegalArgumentException(
            "--accounts: the password of " + name + " is empty or holds one of \" \\ ;");
      }
    });
  }

  static Accounts read(Path file) {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("--accounts can't be read", e);
    }
    return new Accounts(
        properties.stringPropertyNames().stream()
            .collect(Collectors.toMap(name -> name, properties::getProperty)));
  }

  /** What lets in these alone, and asks whether they may. The controller listens on loopback. */
  Map<String, String> settings() {
    String users =
        passwords.entrySet().stream()
            .map(account -> "user_" + account.getKey() + "=\"" + account.getValue() + "\"")
            .sorted()
            .collect(Collectors.joining(" "));
    return Map.of(
        "listener.security.protocol.map",
        BrokerSettings.CONTROLLER_LISTENER + ":PLAINTEXT," + LISTENER + ":" + LISTENER,
        "inter.broker.listener.name",
        LISTENER,
        "sasl.enabled.mechanisms",
        "PLAIN",
        "sasl.mechanism.inter.broker.protocol",
        "PLAIN",
        "listener.name.sasl_plaintext.plain.sasl.jaas.config",
        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\" %s;"
            .formatted(ADMIN, passwords.get(ADMIN), users),
        "authorizer.class.name",
        "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        "super.users",
        "User:" + ADMIN + ";User:ANONYMOUS");
  }
}
