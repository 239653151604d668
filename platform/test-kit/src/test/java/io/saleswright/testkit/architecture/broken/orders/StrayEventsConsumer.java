package io.saleswright.testkit.architecture.broken.orders;

/** Takes events outside of messaging, and is no configuration (R27). */
class StrayEventsConsumer {}
