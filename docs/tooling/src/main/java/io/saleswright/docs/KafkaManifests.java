package io.saleswright.docs;

import io.saleswright.system.SystemDescription;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Topics and accounts as Strimzi's operator makes them, and how services log in with theirs. */
final class KafkaManifests {

  private static final Path KAFKA = Path.of("deploy/kubernetes/components/kafka");

  private static final String HEADER =
      "# Written from system.yaml and catalogue.yaml; see CONTRIBUTING.md.\n";

  /**
   * Partitions and settings are those with which services declare topics where nobody else does.
   */
  private static final String TOPIC =
      """
      apiVersion: kafka.strimzi.io/v1
      kind: KafkaTopic
      metadata:
        name: %s
        labels:
          strimzi.io/cluster: saleswright
      spec:
        partitions: 12
        replicas: 3
        config:
          cleanup.policy: delete
          retention.ms: -1
          retention.bytes: -1
          min.insync.replicas: 2
          unclean.leader.election.enable: false
      """;

  private static final String USER =
      """
      apiVersion: kafka.strimzi.io/v1
      kind: KafkaUser
      metadata:
        name: %s
        labels:
          strimzi.io/cluster: saleswright
      spec:
        authentication:
          type: scram-sha-512
        authorization:
          type: simple
          acls:
      %s\
      """;

  private static final String ACL =
      """
            - resource: {type: %s, name: %s, patternType: literal}
              operations: [%s]
              host: "*"
      """;

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
                  - name: SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG
                    valueFrom:
                      secretKeyRef:
                        name: kafka-user-%1$s
                        key: sasl.jaas.config
                  - name: SPRING_KAFKA_SSL_TRUSTSTORETYPE
                    value: PEM
                  - name: SPRING_KAFKA_SSL_TRUSTSTORECERTIFICATES
                    valueFrom:
                      secretKeyRef:
                        name: saleswright-cluster-ca-cert
                        key: ca.crt
      """;

  private KafkaManifests() {}

  /** The files by path, relative to the repository. */
  static Map<Path, String> of(SystemDescription system) {
    return Map.of(
        KAFKA.resolve("topics.yaml"),
        file(KafkaAccount.topics(system).stream().map(TOPIC::formatted).toList()),
        KAFKA.resolve("users.yaml"),
        file(KafkaAccount.all(system).stream().map(KafkaManifests::user).toList()),
        KAFKA.resolve("logins.yaml"),
        file(
            system.services().stream()
                .map(service -> LOGIN.formatted(service.process()))
                .toList()));
  }

  private static String user(KafkaAccount account) {
    return USER.formatted(
        account.name(),
        acls("topic", account.reads(), "Read, Describe")
            + acls("topic", account.writes(), "Write, Describe")
            + acls("topic", account.sees(), "Describe")
            + acls("group", account.groups(), account.groupRight()));
  }

  private static String acls(String kind, Collection<String> names, String operations) {
    return names.stream()
        .map(name -> ACL.formatted(kind, name, operations))
        .collect(Collectors.joining());
  }

  private static String file(Collection<String> documents) {
    return HEADER + String.join("---\n", documents);
  }
}
