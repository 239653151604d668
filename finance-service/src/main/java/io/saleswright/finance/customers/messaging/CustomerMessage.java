package io.saleswright.finance.customers.messaging;

import org.jspecify.annotations.Nullable;

/** What finance reads of customer.CustomerRegistered.v1 and customer.CustomerChanged.v1. */
record CustomerMessage(String customerId, String name, @Nullable String number) {}
