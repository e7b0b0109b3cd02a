terraform {
  required_version = "~> 1.11"
  backend "http" {} # its address and password come from the environment
}

variable "instances" { type = number }

# Written by plan.sh, so that the state says what it was applied from.
variable "commit" { type = string }

# Stands for what you really have. It needs no provider.
resource "terraform_data" "instance" {
  count = var.instances
  input = { name = "web-${count.index}" }
}

output "applied" {
  value      = var.commit
  depends_on = [terraform_data.instance]
}
