package io.saleswright.customer;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.openapi.OpenApiContract;

class OpenApiContractTests extends RunningService implements OpenApiContract {}
