package io.saleswright.platform.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The roles of the system's description: how far each lets a person see (SEC-02), and for whom the
 * platform's own steps are reserved. They are data, because they are words of the business.
 */
final class Roles {

  private static final String FILE = "/io/saleswright/system/roles.properties";
  private static final Map<String, Reach> REACHES =
      Map.of("own", Reach.OWN, "managed", Reach.MANAGED, "all", Reach.ALL);
  private static final String ROLE = "role.";
  private static final String STEP = "may.";
  private static final Pattern RESERVATION = Pattern.compile("([A-Z]+-[0-9]+): *(\\S.*)");
  private static final Pattern COMMA = Pattern.compile(" *, *");

  // Not set by an initializer: what fails there hides its message from whoever starts the process.
  private static volatile @Nullable Roles ours;

  private final Map<String, Reach> reaches = new HashMap<>();
  private final Map<String, Reservation> reservations = new HashMap<>();

  private Roles(Properties entries) {
    for (String key : entries.stringPropertyNames()) {
      if (key.startsWith(ROLE)) {
        reaches.put(key.substring(ROLE.length()), reach(key, entries.getProperty(key).strip()));
      } else if (!key.startsWith(STEP)) {
        throw wrong(key + " is neither a role nor a step");
      }
    }
    for (String key : entries.stringPropertyNames()) {
      if (key.startsWith(STEP)) {
        reservations.put(
            key.substring(STEP.length()), reservation(key, entries.getProperty(key).strip()));
      }
    }
  }

  /**
   * The roles that are packaged with the system's description.
   *
   * @throws IllegalStateException when the file is missing or wrong
   */
  static Roles ours() {
    Roles roles = ours;
    if (roles == null) {
      roles = packaged(FILE);
      ours = roles;
    }
    return roles;
  }

  /**
   * Reads roles from the class path.
   *
   * @throws IllegalStateException when the file is missing or wrong
   */
  static Roles packaged(String file) {
    try (InputStream stream = Roles.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads roles.
   *
   * @throws IllegalStateException when an entry is not of the form that the file describes
   */
  static Roles read(Reader source) throws IOException {
    Properties entries = new Properties();
    entries.load(source);
    return new Roles(entries);
  }

  /** The reach of a role; a role that is not listed adds nothing to what everybody has. */
  Reach reach(String role) {
    return reaches.getOrDefault(role, Reach.OWN);
  }

  /** Whether there is such a role. */
  boolean has(String role) {
    return reaches.containsKey(role);
  }

  /**
   * For whom a step of the platform is reserved.
   *
   * @throws IllegalStateException when the file does not say
   */
  Reservation reservation(String step) {
    Reservation reservation = reservations.get(step);
    if (reservation == null) {
      throw wrong(STEP + step + " is missing");
    }
    return reservation;
  }

  private static Reach reach(String key, String word) {
    Reach reach = REACHES.get(word);
    if (reach == null) {
      throw wrong(key + " must be own, managed or all, not '" + word + "'");
    }
    return reach;
  }

  private Reservation reservation(String key, String text) {
    Matcher parts = RESERVATION.matcher(text);
    if (!parts.matches()) {
      throw wrong(key + " must name a requirement and roles, not '" + text + "'");
    }
    Set<String> roles = new LinkedHashSet<>();
    for (String role : COMMA.split(parts.group(2), -1)) {
      if (!reaches.containsKey(role)) {
        throw wrong(key + " names '" + role + "', which is not a role");
      }
      roles.add(role);
    }
    return new Reservation(parts.group(1), roles);
  }

  private static IllegalStateException wrong(String what) {
    return new IllegalStateException(FILE + ": " + what);
  }
}
