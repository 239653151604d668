package io.saleswright.docs;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The realm as Keycloak's operator imports it; without demo users, which no template holds. */
final class RealmManifest {

  private static final Path TEMPLATE = Path.of("deploy/keycloak/realm.template.json");
  private static final Path FILE = Path.of("deploy/kubernetes/components/keycloak/realm.yaml");

  private static final String MANIFEST =
      """
      # Written from deploy/keycloak/realm.template.json; see CONTRIBUTING.md.
      apiVersion: k8s.keycloak.org/v2alpha1
      kind: KeycloakRealmImport
      metadata:
        name: saleswright
      spec:
        keycloakCRName: keycloak
        placeholders:
          GATEWAY_PUBLIC_URL:
            secret: {name: keycloak-clients, key: gateway-public-url}
          GATEWAY_CLIENT_SECRET:
            secret: {name: gateway, key: client-secret}
          PRODUCTION_SYSTEM_SECRET:
            secret: {name: keycloak-clients, key: production-system}
          WAREHOUSE_SYSTEM_SECRET:
            secret: {name: keycloak-clients, key: warehouse-system}
          DIRECTORY_CLIENT_SECRET:
            secret: {name: performance-service, key: directory-client-secret}
        realm:
      %s\
      """;

  private RealmManifest() {}

  /** The file by path, relative to the repository. JSON is YAML, so the template stays as it is. */
  static Map<Path, String> of(Path root) {
    String realm =
        Marked.read(root.resolve(TEMPLATE))
            .lines()
            .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
            .collect(Collectors.joining());
    return Map.of(FILE, MANIFEST.formatted(realm));
  }
}
