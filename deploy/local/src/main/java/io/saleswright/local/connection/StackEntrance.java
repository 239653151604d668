package io.saleswright.local.connection;

import io.saleswright.client.Login;
import io.saleswright.importing.Entrance;
import io.saleswright.local.keycloak.DemoUser;
import java.net.URI;
import picocli.CommandLine.Mixin;

/** The stack's gateway, entered by the demo user who may import. */
public final class StackEntrance implements Entrance {

  private static final String PERSON = "migration";

  @Mixin private final StackOptions options = new StackOptions();

  /** For picocli. */
  public StackEntrance() {}

  @Override
  public URI gateway() {
    return options.addresses().gateway();
  }

  @Override
  public URI issuer() {
    return options.addresses().issuer();
  }

  @Override
  public Login login() {
    return Login.person(PERSON, DemoUser.PASSWORD);
  }
}
