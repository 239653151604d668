package io.saleswright.docs;

import io.saleswright.system.SystemDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Users of the store with the least rights, and how processes log in with theirs. */
final class StoreManifests {

  private static final Path MONGODB = Path.of("deploy/kubernetes/components/mongodb");
  private static final Path CLUSTER = MONGODB.resolve("cluster.yaml");

  private static final String BEGIN = "# users: begin, written from system.yaml\n";
  private static final String END = "# users: end\n";

  private static final String USER =
      """
          - name: %1$s
            db: admin
            passwordSecretRef:
              name: mongodb-passwords
              key: %1$s
            scramCredentialsSecretName: %1$s
            roles:
      """;

  private static final String ROLE = "        - {name: %s, db: %s}\n";

  private static final String LOGIN =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: %1$s
      spec:
        template:
          spec:
            containers:
              - name: %1$s
                env:
                  - name: MONGODB_URI
                    valueFrom:
                      secretKeyRef:
                        name: store-admin-%2$s
                        key: connectionString.standard
      """;

  private StoreManifests() {}

  /** The files by path, relative to the repository. */
  static Map<Path, String> of(Path root, SystemDescription system) {
    List<String> users = new ArrayList<>();
    List<String> logins = new ArrayList<>();
    users.add(user("gateway", "readWrite", List.of("gateway")));
    logins.add(LOGIN.formatted("gateway", "gateway"));
    for (var service : system.services()) {
      users.add(user(service.database(), "readWrite", List.of(service.database())));
      logins.add(LOGIN.formatted(service.process(), service.database()));
    }
    users.add(
        user(
            KafkaAccount.CHECK,
            "read",
            system.services().stream().map(service -> service.database()).toList()));
    users.add(user("backup", "backup", List.of("admin")));
    return Map.of(
        CLUSTER,
        Marked.of(root, CLUSTER).between(BEGIN, END, String.join("", users)),
        MONGODB.resolve("logins.yaml"),
        "# Written from system.yaml; see CONTRIBUTING.md.\n" + String.join("---\n", logins));
  }

  private static String user(String name, String role, List<String> databases) {
    return USER.formatted(name)
        + databases.stream()
            .map(database -> ROLE.formatted(role, database))
            .collect(Collectors.joining());
  }
}
