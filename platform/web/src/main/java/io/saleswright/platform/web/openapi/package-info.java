/**
 * Decides how a service describes its HTTP interface to others (OpenAPI 3.1): what the platform
 * takes from every request and how it answers is described once, here, for all operations.
 */
@NullMarked
package io.saleswright.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
