/**
 * What a person sees in his browser: his own name and roles, the first page with his work, and the
 * page where the interfaces of the services can be tried.
 */
@NullMarked
package io.saleswright.gateway.pages;

import org.jspecify.annotations.NullMarked;
