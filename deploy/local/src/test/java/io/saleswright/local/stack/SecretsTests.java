package io.saleswright.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

  @TempDir private Path directory;

  @Test
  void areMadeOnceAndKept() throws Exception {
    var data = new DataDirectory(directory);

    Secrets made = Secrets.readOrMake(data);

    assertThat(Secrets.readOrMake(data)).isEqualTo(made);
  }

  @Test
  void aStackFromBeforeThereWereLinksGetsAKeyAndKeepsTheRest() throws Exception {
    var data = new DataDirectory(directory);
    Secrets made = Secrets.readOrMake(data);
    String file = Files.readString(data.secretsFile());
    Files.writeString(data.secretsFile(), file.replaceAll(",\\s*\"linkKey\"[^}]*", ""));
    assertThat(Secrets.read(data).orElseThrow().linkKey()).isNull();

    Secrets again = Secrets.readOrMake(data);

    assertThat(again.linkKeys()).startsWith("local:").isNotEqualTo(made.linkKeys());
    assertThat(again.keycloakAdminPassword()).isEqualTo(made.keycloakAdminPassword());
    assertThat(Secrets.readOrMake(data)).isEqualTo(again);
  }

  @Test
  void areDifferentForEveryStackAndUse() throws Exception {
    Secrets one = Secrets.readOrMake(new DataDirectory(directory.resolve("one")));
    Secrets two = Secrets.readOrMake(new DataDirectory(directory.resolve("two")));

    assertThat(
            List.of(
                one.gatewayClientSecret(),
                one.productionSystemSecret(),
                one.warehouseSystemSecret(),
                one.keycloakAdminPassword(),
                two.gatewayClientSecret()))
        .doesNotHaveDuplicates()
        .allMatch(secret -> secret.length() == 32);
  }

  @Test
  void canBeReadByTheirOwnerOnly() throws Exception {
    var data = new DataDirectory(directory);
    Secrets.readOrMake(data);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secretsFile())))
        .isEqualTo("rw-------");
  }

  @Test
  void doNotShowInText() throws Exception {
    Secrets secrets = Secrets.readOrMake(new DataDirectory(directory));

    assertThat(secrets.toString())
        .doesNotContain(secrets.gatewayClientSecret(), String.valueOf(secrets.linkKey()));
  }
}
