"""Workloads whose input is made ten and a hundred times as large, and makers of such inputs."""
