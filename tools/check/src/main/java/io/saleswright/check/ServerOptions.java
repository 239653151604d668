package io.saleswright.check;

import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Servers that an option or the environment names: those of any installation. */
public final class ServerOptions implements Servers {

  private static final String MONGODB = "MONGODB_URI";
  private static final String KAFKA = "KAFKA_BOOTSTRAP_SERVERS";

  @Option(
      names = "--mongodb-uri",
      paramLabel = "URI",
      description =
          "The store (default: $$MONGODB_URI). A URI with a password is better given by the"
              + " environment, which other users of the machine cannot see.")
  private @Nullable String mongodbUri;

  @Option(
      names = "--kafka-bootstrap-servers",
      paramLabel = "HOST:PORT,...",
      description = "The Kafka cluster (default: $$KAFKA_BOOTSTRAP_SERVERS).")
  private @Nullable String bootstrapServers;

  @Option(
      names = "--kafka-properties",
      paramLabel = "FILE",
      description = "More settings of the Kafka client, such as those for TLS and SASL.")
  private @Nullable Path properties;

  private final Map<String, String> environment;

  /** Reads what no option names from these variables. */
  public ServerOptions(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public String mongodbUri() {
    return given(mongodbUri, MONGODB, "--mongodb-uri");
  }

  @Override
  public Map<String, Object> kafka() {
    Map<String, Object> settings = new HashMap<>();
    if (properties != null) {
      settings.putAll(read(properties));
    }
    settings.put("bootstrap.servers", given(bootstrapServers, KAFKA, "--kafka-bootstrap-servers"));
    return settings;
  }

  private String given(@Nullable String option, String variable, String name) {
    String value = option == null ? environment.get(variable) : option;
    if (value == null || value.isBlank()) {
      throw new CommandFailure("Neither " + name + " nor " + variable + " says what to check.");
    }
    return value;
  }

  private static Map<String, String> read(Path file) {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new CommandFailure("The Kafka settings in " + file + " cannot be read: " + e);
    }
    Map<String, String> settings = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> settings.put(name, properties.getProperty(name)));
    return settings;
  }
}
