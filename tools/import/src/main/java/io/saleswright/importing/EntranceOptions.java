package io.saleswright.importing;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.Login;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** An installation that options or the environment name, entered by a service account. */
final class EntranceOptions implements Entrance {

  @Option(
      names = "--gateway",
      paramLabel = "URL",
      description = "The gateway (default: $$GATEWAY_PUBLIC_URL).")
  private @Nullable String gateway;

  @Option(
      names = "--issuer",
      paramLabel = "URL",
      description = "The realm that gives tokens (default: $$OIDC_ISSUER_URI).")
  private @Nullable String issuer;

  @Option(
      names = "--client",
      paramLabel = "ID",
      description =
          "The client whose service account has the role migration (default: $$IMPORT_CLIENT_ID).")
  private @Nullable String client;

  @Option(
      names = "--client-secret-file",
      paramLabel = "FILE",
      description = "Holds the client's secret (default: $$IMPORT_CLIENT_SECRET is the secret).")
  private @Nullable Path secretFile;

  private final Map<String, String> environment;

  /** Reads what no option names from these variables. */
  EntranceOptions(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public URI gateway() {
    return address(gateway, "GATEWAY_PUBLIC_URL", "--gateway");
  }

  @Override
  public URI issuer() {
    return address(issuer, "OIDC_ISSUER_URI", "--issuer");
  }

  @Override
  public Login login() {
    return Login.system(given(client, "IMPORT_CLIENT_ID", "--client"), secret());
  }

  private String secret() {
    if (secretFile == null) {
      return given(null, "IMPORT_CLIENT_SECRET", "--client-secret-file");
    }
    try {
      return Files.readString(secretFile).strip();
    } catch (IOException e) {
      throw new CommandFailure("The secret in " + secretFile + " cannot be read: " + e);
    }
  }

  private URI address(@Nullable String option, String variable, String name) {
    String given = given(option, variable, name);
    try {
      return URI.create(given);
    } catch (IllegalArgumentException _) {
      throw new CommandFailure("'" + given + "' is no address.");
    }
  }

  private String given(@Nullable String option, String variable, String name) {
    String value = option == null ? environment.get(variable) : option;
    if (value == null || value.isBlank()) {
      throw new CommandFailure("Neither " + name + " nor " + variable + " is given.");
    }
    return value;
  }
}
