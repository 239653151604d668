#!/usr/bin/env bash
# Makes the topics and gives the rights (rights.sh). May run again: what is there already stays.
set -euo pipefail
# shellcheck source=rights.sh
source "$(dirname "${BASH_SOURCE[0]}")/rights.sh"
brokers=kafka-1:9092,kafka-2:9092,kafka-3:9092
bin=/opt/kafka/bin
login=$(mktemp)
trap 'rm -f "$login"' EXIT
printf '%s\n' security.protocol=SASL_PLAINTEXT sasl.mechanism=PLAIN \
  "sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username=\"admin\" password=\"$KAFKA_ADMIN\";" \
  >"$login"

for topic in "${topics[@]}"; do
  "$bin/kafka-topics.sh" --bootstrap-server "$brokers" --command-config "$login" --create --if-not-exists --topic "$topic" \
    --partitions 12 --replication-factor 3 --config cleanup.policy=delete --config retention.ms=-1 \
    --config retention.bytes=-1 --config min.insync.replicas=2 --config unclean.leader.election.enable=false
done
for right in "${rights[@]}"; do
  read -r account kind name operations <<<"$right"
  arguments=()
  for operation in ${operations//,/ }; do
    arguments+=(--operation "$operation")
  done
  "$bin/kafka-acls.sh" --bootstrap-server "$brokers" --command-config "$login" --add --allow-principal "User:$account" \
    "--$kind" "$name" "${arguments[@]}"
done
