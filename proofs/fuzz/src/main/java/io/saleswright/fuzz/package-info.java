/**
 * Bad input of every kind against a running stack: requests made from the services' own OpenAPI
 * documents and spoilt in one place each, and what the answers must never be.
 */
@NullMarked
package io.saleswright.fuzz;

import org.jspecify.annotations.NullMarked;
